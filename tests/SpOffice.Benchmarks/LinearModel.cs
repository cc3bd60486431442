namespace SpOffice.Benchmarks;

/// <summary>Seconds as a sum of counts, each with its seconds; fitted on relative errors, with a little ridge.</summary>
internal sealed record LinearModel(int[] Uses, double[] Weights)
{
    /// <summary>Fits the weights; statements weigh so that every speaker counts the same.</summary>
    public static LinearModel Fit(IReadOnlyList<Features> training, int[] uses, double ridge = 0.002)
    {
        var size = uses.Length;
        var matrix = new double[size, size + 1];
        foreach (var speaker in training.GroupBy(statement => statement.Speaker))
        {
            var weight = 1.0 / speaker.Count();
            foreach (var statement in speaker)
            {
                for (var row = 0; row < size; row++)
                {
                    var x = statement.Counts[uses[row]] / statement.Seconds;
                    for (var column = 0; column < size; column++)
                        matrix[row, column] += weight * x * statement.Counts[uses[column]] / statement.Seconds;
                    matrix[row, size] += weight * x;
                }
            }
        }
        for (var row = 0; row < size; row++)
            matrix[row, row] *= 1 + ridge;
        return new LinearModel(uses, Solve(matrix, size));
    }

    public double Seconds(Features statement)
    {
        var seconds = 0.0;
        for (var use = 0; use < Uses.Length; use++)
            seconds += Weights[use] * statement.Counts[Uses[use]];
        return Math.Max(1, seconds);
    }

    private static double[] Solve(double[,] matrix, int size)
    {
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot || matrix[pivot, pivot] == 0)
                    continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column <= size; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
            }
        }
        return [.. Enumerable.Range(0, size).Select(row => matrix[row, row] == 0 ? 0 : matrix[row, size] / matrix[row, row])];
    }
}
