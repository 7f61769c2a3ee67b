using System.Reflection;

namespace FactCheck.Detection;

public class ReasonCodesTests
{
    [Fact]
    public void All_EveryConstant_IsListedOnce() =>
        ReasonCodes.All.ShouldBe(
            typeof(ReasonCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!));
}
