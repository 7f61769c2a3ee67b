namespace FactCheck.Evaluation.Readings;

/// <summary>Limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5); the same input gives the same bytes.</summary>
internal sealed class Lbfgs
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;
    private const double ShortestStep = 1e-12;

    private readonly Objective _objective;
    private readonly List<(double[] Step, double[] Change, double Rho)> _pairs = [];
    private double[] _point;
    private double[] _gradient;
    private double _value;

    private Lbfgs(Objective objective, int size)
    {
        _objective = objective;
        _point = new double[size];
        _gradient = new double[size];
        _value = objective(_point, _gradient);
    }

    /// <summary>The value of what is to be made small; its gradient is written over.</summary>
    public delegate double Objective(double[] at, double[] gradient);

    /// <summary>Starts from zero and stops when a step gains less than the tolerance, relative to the value.</summary>
    public static double[] Minimize(Objective objective, int size, int iterations, double tolerance)
    {
        var search = new Lbfgs(objective, size);
        for (int i = 0; i < iterations && search.Step() >= tolerance * Math.Max(1, Math.Abs(search._value)); i++)
        {
        }

        return search._point;
    }

    /// <summary>One step along the quasi-Newton direction; how much it gained.</summary>
    private double Step()
    {
        double[] direction = Direction();
        double slope = Vectors.Dot(direction, _gradient);
        double length = _pairs.Count == 0 ? 1 / Math.Max(1, Math.Sqrt(Vectors.Dot(_gradient, _gradient))) : 1;
        double[] gradient = new double[_point.Length];
        double[] point = Vectors.Sum(_point, direction, length);
        double value = _objective(point, gradient);
        while (value > _value + (SufficientDecrease * length * slope) && length > ShortestStep)
        {
            length /= 2;
            point = Vectors.Sum(_point, direction, length);
            value = _objective(point, gradient);
        }

        Remember(Vectors.Sum(point, _point, -1), Vectors.Sum(gradient, _gradient, -1));
        double gain = _value - value;
        (_point, _gradient, _value) = (point, gradient, value);
        return gain;
    }

    private double[] Direction()
    {
        double[] direction = Array.ConvertAll(_gradient, g => -g);
        double[] alpha = new double[_pairs.Count];
        for (int i = _pairs.Count - 1; i >= 0; i--)
        {
            alpha[i] = _pairs[i].Rho * Vectors.Dot(_pairs[i].Step, direction);
            direction = Vectors.Sum(direction, _pairs[i].Change, -alpha[i]);
        }

        if (_pairs.Count > 0)
        {
            double scale = 1 / (_pairs[^1].Rho * Vectors.Dot(_pairs[^1].Change, _pairs[^1].Change));
            direction = Array.ConvertAll(direction, d => d * scale);
        }

        for (int i = 0; i < _pairs.Count; i++)
        {
            double beta = _pairs[i].Rho * Vectors.Dot(_pairs[i].Change, direction);
            direction = Vectors.Sum(direction, _pairs[i].Step, alpha[i] - beta);
        }

        return direction;
    }

    // A pair without positive curvature would spoil the approximation of the Hessian.
    private void Remember(double[] step, double[] change)
    {
        double curvature = Vectors.Dot(step, change);
        if (curvature <= ShortestStep)
        {
            return;
        }

        _pairs.Add((step, change, 1 / curvature));
        if (_pairs.Count > Memory)
        {
            _pairs.RemoveAt(0);
        }
    }

    private static class Vectors
    {
        /// <summary>a + factor × b.</summary>
        public static double[] Sum(double[] a, double[] b, double factor)
        {
            double[] sum = new double[a.Length];
            for (int i = 0; i < a.Length; i++)
            {
                sum[i] = a[i] + (factor * b[i]);
            }

            return sum;
        }

        public static double Dot(double[] a, double[] b)
        {
            double sum = 0;
            for (int i = 0; i < a.Length; i++)
            {
                sum += a[i] * b[i];
            }

            return sum;
        }
    }
}
