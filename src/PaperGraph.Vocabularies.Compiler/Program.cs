using PaperGraph.Vocabularies.Compiler;

return Compilation.Run(args, Console.Error);
