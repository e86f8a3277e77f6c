using System.CommandLine;

return 0;
