using PaperGraph.Cli;

return await PaperGraphProgram.RunAsync(args, Console.Out, Console.Error);
