using System.Runtime.InteropServices;

namespace PaperGraph.Export.Output;

// The two calls that .NET has no name for.
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private const int NoSuchCall = 38;
    private const int InvalidArgument = 22;
    private const int NotSupported = 95;
    private const int Busy = 16;
    private const int OtherDevice = 18;

    // Makes two paths change places in one step (Linux 3.15, renameat2 with RENAME_EXCHANGE). False where system or file system cannot.
    public static bool TryExchange(string first, string second)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            if (RenameAt2(CurrentFolder, first, CurrentFolder, second, Exchange) == 0) return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        if (error is NoSuchCall or InvalidArgument or NotSupported) return false;
        var reason = error is Busy or OtherDevice
            ? $"{second} is a mount point; name a folder inside it"
            : Marshal.GetPInvokeErrorMessage(error);
        throw new IOException(reason, error);
    }

    // A second name for a file. False where it cannot be had, as between file systems.
    public static bool TryLink(string existing, string link)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return false;
        try
        {
            return Link(existing, link) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string link);
}
