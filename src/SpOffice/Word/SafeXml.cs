using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>XML readers for parts of documents that strangers may have made.</summary>
internal static class SafeXml
{
    public static XmlReader Open(byte[] part)
    {
        // Every element's name space is compared with these: as the very same string that is a glance.
        var names = new NameTable();
        names.Add(Names.Word);
        names.Add(Names.StrictWord);
        return XmlReader.Create(new MemoryStream(part, writable: false), Settings(names));
    }

    private static XmlReaderSettings Settings(NameTable names) => new()
    {
        NameTable = names,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Loads a part whole, white space included. Its depth is bounded, since elements are copied by recursion.</summary>
    /// <exception cref="UnreadableException">too-deep, has-dtd or damaged-xml.</exception>
    public static XElement Load(byte[] part) => Read(part, reader =>
    {
        while (reader.Read())
            Refuse(reader, Bounds.Native.Depth);
        using var again = Open(part);
        return XElement.Load(again);
    });

    /// <exception cref="UnreadableException">too-deep.</exception>
    public static void Refuse(XmlReader reader, int deeperThan)
    {
        if (reader.Depth > deeperThan)
            throw new UnreadableException("too-deep");
    }

    /// <summary>Runs a reading and turns damage into its sentence.</summary>
    /// <exception cref="UnreadableException">has-dtd or damaged-xml.</exception>
    public static T Read<T>(byte[] part, Func<XmlReader, T> read) => Guarded(part, () =>
    {
        using var reader = Open(part);
        return read(reader);
    });

    /// <summary>Runs a step of a reading that goes on, and turns damage into its sentence.</summary>
    /// <exception cref="UnreadableException">has-dtd or damaged-xml.</exception>
    public static T Guarded<T>(byte[] part, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (FormatException)
        {
            throw new UnreadableException("damaged-xml");
        }
        catch (XmlException)
        {
            // The reader's message depends on the language of the machine; the declaration itself does not.
            throw new UnreadableException(part.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 ? "has-dtd" : "damaged-xml");
        }
    }
}
