using PaperGraph.Cli;

return await PaperGraphProgram.RunAsync(args, Console.OpenStandardInput, Console.Out, Console.Error);
