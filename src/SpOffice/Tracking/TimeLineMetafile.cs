using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SpOffice.Tracking;

/// <summary>A time line as an enhanced metafile ([MS-EMF]), for programs that show no SVG: LibreOffice, and Word before 2016. Unlike a picture of
/// points it stays sharp on paper, and its letters stay letters.</summary>
internal static class TimeLineMetafile
{
    // So many units to a point of the picture.
    private const int Fine = 20;

    // A device of 10 by 10 inches with 96 points each.
    private const int Device = 960;
    private const int Millimetres = 254;
    private const float Hundredths = Millimetres * 100f / Device;

    private const uint NoBrush = 0x80000005;

    // Which of the kept objects is pen, brush and font; the header is no object.
    private const uint Pen = 1;
    private const uint Brush = 2;
    private const uint Font = 3;

    private const string Face = "Arial";

    /// <summary>Draws it.</summary>
    public static byte[] Draw(TimeLineDrawing drawing)
    {
        var records = new List<byte[]>();
        Add(records, 17, 8);
        Add(records, 10, 0, 0);
        Add(records, 9, drawing.Width * Fine, drawing.Height * Fine);
        Add(records, 12, 0, 0);
        Add(records, 11, drawing.Width, drawing.Height);
        Add(records, 18, 1);
        foreach (var part in drawing.Parts)
            Add(records, part);
        Add(records, 14, 0, 0, 20);
        return [.. Header(drawing, records.Sum(record => record.Length), records.Count + 1), .. records.SelectMany(record => record)];
    }

    private static void Add(List<byte[]> records, Drawn drawn)
    {
        switch (drawn)
        {
            case Drawn.Line line:
                With(records, line.Colour, line.Width, null);
                foreach (var (from, to) in Pieces(line))
                {
                    Add(records, 27, At(line.X1 + ((line.X2 - line.X1) * from)), At(line.Y1 + ((line.Y2 - line.Y1) * from)));
                    Add(records, 54, At(line.X1 + ((line.X2 - line.X1) * to)), At(line.Y1 + ((line.Y2 - line.Y1) * to)));
                }
                break;
            case Drawn.Circle(var x, var y, var fill):
                With(records, TimeLineDrawing.Ink, 2.5, fill);
                Add(records, 42, At(x - 7), At(y - 7), At(x + 7), At(y + 7));
                break;
            case Drawn.Diamond(var x, var y):
                With(records, TimeLineDrawing.Late, 2.5, "#FFFFFF");
                Add(records, 3, At(x - 9), At(y - 9), At(x + 9), At(y + 9), 4, At(x), At(y - 9), At(x + 9), At(y), At(x), At(y + 9), At(x - 9), At(y));
                break;
            case Drawn.Text text:
                Add(records, text);
                break;
        }
    }

    /// <summary>Dashes are lines of their own: a thick pen of a metafile has none.</summary>
    private static IEnumerable<(double From, double To)> Pieces(Drawn.Line line)
    {
        if (line.Dashes is null)
            return [(0, 1)];
        var lengths = line.Dashes.Split(' ').Select(length => double.Parse(length, CultureInfo.InvariantCulture)).ToArray();
        var whole = Math.Max(1, Math.Abs(line.X2 - line.X1) + Math.Abs(line.Y2 - line.Y1));
        return Enumerable.Range(0, (int)Math.Ceiling(whole / lengths.Sum())).Select(i => (i * lengths.Sum() / whole, Math.Min(1, ((i * lengths.Sum()) + lengths[0]) / whole)));
    }

    private static void With(List<byte[]> records, string colour, double width, string? fill)
    {
        Add(records, 38, (int)Pen, 0, At(width), 0, Colour(colour));
        Add(records, 37, (int)Pen);
        if (fill is not null)
            Add(records, 39, (int)Brush, 0, Colour(fill), 0);
        Add(records, 37, unchecked((int)(fill is null ? NoBrush : Brush)));
    }

    private static void Add(List<byte[]> records, Drawn.Text text)
    {
        var font = new byte[324];
        BinaryPrimitives.WriteUInt32LittleEndian(font, Font);
        BinaryPrimitives.WriteInt32LittleEndian(font.AsSpan(4), -text.Size * Fine);
        BinaryPrimitives.WriteInt32LittleEndian(font.AsSpan(20), text.Bold ? 700 : 400);
        Encoding.Unicode.GetBytes(Face).CopyTo(font, 32);
        Add(records, 82, font);
        Add(records, 37, (int)Font);
        Add(records, 24, Colour(text.Colour));
        // At the base line, from the left or from the right.
        Add(records, 22, text.ToTheLeft ? 24 | 2 : 24);
        var words = Encoding.Unicode.GetBytes(text.Words);
        var (letters, padded) = (text.Words.Length, (words.Length + 3) / 4 * 4);
        var body = new byte[68 + padded + (4 * letters)];
        void Number(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(body.AsSpan(at), value);
        Number(16, 1);
        BinaryPrimitives.WriteSingleLittleEndian(body.AsSpan(20), Hundredths);
        BinaryPrimitives.WriteSingleLittleEndian(body.AsSpan(24), Hundredths);
        Number(28, At(text.X));
        Number(32, At(text.Y));
        Number(36, letters);
        Number(40, 76);
        Number(64, 76 + padded);
        words.CopyTo(body, 68);
        for (var i = 0; i < letters; i++)
            Number(68 + padded + (4 * i), (int)Math.Round(LetterWidth.Of(text.Words[i], text.Bold) * text.Size * Fine / 1000.0));
        Add(records, 84, body);
    }

    private static byte[] Header(TimeLineDrawing drawing, int bytes, int records)
    {
        var header = new byte[108];
        void Number(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at), value);
        Number(0, 1);
        Number(4, header.Length);
        Number(16, drawing.Width);
        Number(20, drawing.Height);
        Number(32, (int)(drawing.Width * Hundredths));
        Number(36, (int)(drawing.Height * Hundredths));
        " EMF"u8.CopyTo(header.AsSpan(40));
        Number(44, 0x10000);
        Number(48, bytes + header.Length);
        Number(52, records);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(56), (ushort)(Font + 1));
        Number(72, Device);
        Number(76, Device);
        Number(80, Millimetres);
        Number(84, Millimetres);
        Number(100, Millimetres * 1000);
        Number(104, Millimetres * 1000);
        return header;
    }

    private static void Add(List<byte[]> records, int kind, params ReadOnlySpan<int> values)
    {
        var body = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(body.AsSpan(i * 4), values[i]);
        Add(records, kind, body);
    }

    private static void Add(List<byte[]> records, int kind, byte[] body)
    {
        var record = new byte[8 + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, kind);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(4), record.Length);
        body.CopyTo(record, 8);
        records.Add(record);
    }

    private static int At(double point) => (int)Math.Round(point * Fine);

    /// <summary>Blue, green, red, as metafiles have it.</summary>
    private static int Colour(string colour)
    {
        var rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((rgb & 0xFF) << 16) | (rgb & 0xFF00) | (rgb >> 16);
    }
}
