using MudBlazor;

namespace FactCheck.Web.Layout;

/// <summary>The colours of app.css as MudBlazor knows them; a test keeps the two equal.</summary>
internal static class FactCheckTheme
{
    private static readonly string[] Sans =
        ["Inter", "Segoe UI Variable Text", "Segoe UI", "system-ui", "-apple-system", "Roboto", "Helvetica Neue", "Arial", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = Light(),
        PaletteDark = Dark(),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px", AppbarHeight = "56px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "14px", LineHeight = "1.43", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontSize = "14px", LineHeight = "1.43", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = "13.5px", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
        },
    };

    private static PaletteLight Light() => new()
    {
        Primary = "#1D3F66",
        PrimaryContrastText = "#FFFFFF",
        Success = "#0A6A4A",
        Error = "#B42318",
        Tertiary = "#5B4699",
        Warning = "#855300",
        Info = "#1D3F66",
        LinesInputs = "#85847F",
        Divider = "#E3E0D9",
        LinesDefault = "#E3E0D9",
        TableLines = "#E3E0D9",
        AppbarBackground = "#FFFFFF",
        AppbarText = "#1C1E21",
        DrawerBackground = "#FFFFFF",
        DrawerText = "#1C1E21",
        Background = "#F3F2EE",
        Surface = "#FFFFFF",
        TextPrimary = "#1C1E21",
        TextSecondary = "#464B51",
        ActionDefault = "#464B51",
    };

    private static PaletteDark Dark() => new()
    {
        Primary = "#9CC4F2",
        PrimaryContrastText = "#0B2238",
        Success = "#67D3A6",
        Error = "#FF9A8D",
        Tertiary = "#C0B2FF",
        Warning = "#F0BE5C",
        Info = "#9CC4F2",
        LinesInputs = "#7C858E",
        Divider = "#2D343B",
        LinesDefault = "#2D343B",
        TableLines = "#2D343B",
        AppbarBackground = "#1A1F24",
        AppbarText = "#E9E6DF",
        DrawerBackground = "#1A1F24",
        DrawerText = "#E9E6DF",
        Background = "#0E1114",
        Surface = "#1A1F24",
        TextPrimary = "#E9E6DF",
        TextSecondary = "#BEC3C9",
        ActionDefault = "#BEC3C9",
        SuccessContrastText = "#14181C",
        ErrorContrastText = "#14181C",
        TertiaryContrastText = "#14181C",
        WarningContrastText = "#14181C",
        InfoContrastText = "#14181C",
    };
}
