namespace PaperGraph.Rdf;

/// <content>What each kind of start tag means. All is checked before anything of the element goes out.</content>
internal sealed partial class RdfXmlReader
{
    private readonly List<(int Attribute, StackedTerm Predicate, StackedTerm Type)> _propertyAttributes = [];

    private bool OpenDocument()
    {
        var frame = new RdfXmlFrame { Content = RdfXmlContent.Nodes };
        if (!ReadAttributes(ref frame)) return false;
        // The attributes are dropped, the content is not: it is as sound as without them.
        if (_attributes.AnyOfRdf) Report("rdf:RDF takes no attributes but those of XML");
        _frames.Add(frame);
        return true;
    }

    private bool OpenNodeAsValue()
    {
        ref var property = ref Top;
        if (property.HasNode) return Report("a second node stands where the property has its value already");
        property.HasNode = true;
        if (!property.Datatype.IsNone) return Report("rdf:datatype is for text, and here stands a node");
        if (_stack.From(property.TextStart).ContainsAnyExcept(" \t\r\n"u8))
            return Report("a node stands beside the text that is the property's value");
        return OpenNode();
    }

    private bool OpenNode()
    {
        // Whatever becomes of the node, the list around it is not the empty list.
        Top.HasNode = true;
        var node = new RdfXmlFrame { Content = RdfXmlContent.Properties };
        var space = _xml.NamespaceURI;
        var local = _xml.LocalName;
        var isOfRdf = space == RdfXmlNames.RdfNamespace;
        if (isOfRdf && !RdfXmlNames.MayBeNode(local)) return Report($"rdf:{local} cannot be a node element");
        if (!ReadAttributes(ref node)) return false;
        if ((_attributes.Resource ?? _attributes.Datatype ?? _attributes.ParseType) is not null)
            return Report("rdf:resource, rdf:datatype and rdf:parseType are for property elements, and this is a node element");
        StackedTerm type = default;
        if (!(isOfRdf && local is "Description") && _terms.Name(space, local, out type) is { } fault) return Report(fault);
        if (!ReadPropertyAttributes(node.Base) || !NameNode(ref node)) return false;

        Link(node.Subject);
        if (!type.IsNone) _output.Triple(node.Subject, TermView.Iri(RdfTerms.Type), _stack.View(type));
        WritePropertyAttributes(node.Subject, node.Language);
        _frames.Add(node);
        return true;
    }

    private bool NameNode(ref RdfXmlFrame node)
    {
        switch (_attributes)
        {
            case { About: { } about, Id: null, NodeId: null }:
                return _terms.Resolve(about, node.Base, out node.Subject) is not { } iriFault || ReportAt("about", iriFault);
            case { Id: { } id, About: null, NodeId: null }:
                return _terms.Identify(id, node.Base, out node.Subject) is not { } idFault || ReportAt("ID", idFault);
            case { NodeId: { } label, About: null, Id: null }:
                return _terms.Label(label, out node.Subject) is not { } labelFault || ReportAt("nodeID", labelFault);
            case { About: null, Id: null, NodeId: null }:
                node.Subject = _terms.Fresh();
                return true;
            default:
                return Report("of rdf:about, rdf:ID and rdf:nodeID a node takes one");
        }
    }

    /// <summary>Ties a node to the element around it.</summary>
    private void Link(StackedTerm node)
    {
        ref var parent = ref Top;
        if (parent.Content == RdfXmlContent.Value)
        {
            _output.Property(ref parent, _stack.View(node));
        }
        else if (parent.Content == RdfXmlContent.Collection)
        {
            var cell = _terms.Fresh();
            if (parent.Cell.IsNone)
                _output.Property(ref parent, _stack.View(cell));
            else
                _output.Triple(parent.Cell, TermView.Iri(RdfTerms.Rest), _stack.View(cell));
            _output.Triple(cell, TermView.Iri(RdfTerms.First), _stack.View(node));
            // The cell must outlive the node, so it moves to the room that the property has for it.
            _stack.Overwrite(parent.TextStart, _stack.View(cell).Text);
            parent.Cell = cell with { Start = parent.TextStart };
        }
    }

    private bool OpenProperty()
    {
        ref var parent = ref Top;
        var property = new RdfXmlFrame { Content = RdfXmlContent.Value, Subject = parent.Subject };
        var space = _xml.NamespaceURI;
        var local = _xml.LocalName;
        var isOfRdf = space == RdfXmlNames.RdfNamespace;
        if (isOfRdf && !RdfXmlNames.MayBeProperty(local)) return Report($"rdf:{local} cannot be a property element");
        if (isOfRdf && local is "li")
            property.Predicate = _terms.Member(++parent.Members);
        else if (_terms.Name(space, local, out property.Predicate) is { } fault)
            return Report(fault);
        if (!ReadAttributes(ref property)) return false;
        if (MixtureFault() is { } mixture) return Report(mixture);
        if (!ReadPropertyAttributes(property.Base) || !NameDatatype(ref property)) return false;
        StackedTerm node = default;
        if (_attributes.Resource is { } resource && _terms.Resolve(resource, property.Base, out node) is { } iriFault)
            return ReportAt("resource", iriFault);
        if (_attributes.NodeId is { } label && _terms.Label(label, out node) is { } labelFault) return ReportAt("nodeID", labelFault);
        if (_attributes.Id is { } id && _terms.Identify(id, property.Base, out property.Statement) is { } idFault)
            return ReportAt("ID", idFault);
        SetContent(ref property, node);
        _frames.Add(property);
        return true;
    }

    /// <summary>Decides by the attributes what stands inside, and writes what they say.</summary>
    private void SetContent(ref RdfXmlFrame property, StackedTerm node)
    {
        if (node.IsNone && (_attributes.ParseType is "Resource" || _propertyAttributes.Count > 0)) node = _terms.Fresh();
        if (!node.IsNone)
        {
            _output.Property(ref property, _stack.View(node));
            WritePropertyAttributes(node, property.Language);
        }

        property.TextStart = _stack.Length;
        switch (_attributes.ParseType)
        {
            case "Resource":
                (property.Content, property.Subject) = (RdfXmlContent.Properties, node);
                break;
            case "Collection":
                property.Content = RdfXmlContent.Collection;
                _stack.Append(stackalloc byte[RdfXmlTerms.LongestFresh]);
                break;
            case not null:
                // What parse types mean that the standard does not know is for the reader to say, and it says: Literal (section 7.2.20).
                property.Content = RdfXmlContent.Xml;
                break;
            default:
                if (!node.IsNone) property.Content = RdfXmlContent.Nothing;
                break;
        }
    }

    /// <summary>Which attributes may not stand together on a property element (sections 7.2.14 to 7.2.21).</summary>
    private string? MixtureFault()
    {
        var hasNode = (_attributes.Resource ?? _attributes.NodeId) is not null || _attributes.Properties.Count > 0;
        if (_attributes.About is not null) return "rdf:about is for node elements, and this is a property element";
        if (_attributes.ParseType is not null && (hasNode || _attributes.Datatype is not null))
            return "rdf:parseType stands with no attribute but rdf:ID";
        if (_attributes.Datatype is not null && hasNode) return "rdf:datatype is for text, and other attributes make the value a node";
        return _attributes is { Resource: not null, NodeId: not null } ? "of rdf:resource and rdf:nodeID a property takes one" : null;
    }

    private bool NameDatatype(ref RdfXmlFrame property)
    {
        if (_attributes.Datatype is not { } datatype) return true;
        if (_terms.Resolve(datatype, property.Base, out property.Datatype) is { } fault) return ReportAt("datatype", fault);
        return !_stack.View(property.Datatype).Text.SequenceEqual(RdfTerms.LangString)
            || ReportAt("datatype", "rdf:langString is the datatype of text with xml:lang, and cannot be given");
    }

    /// <summary>Reads the attributes, and what they change for the element itself and all inside.</summary>
    private bool ReadAttributes(ref RdfXmlFrame frame)
    {
        (frame.Base, frame.Language) = (Top.Base, Top.Language);
        if (_attributes.Read(_xml) is { } fault) return Report(fault);
        foreach (var (prefix, name) in _attributes.Prefixes) _output.Prefix(prefix, name);
        if (_attributes.Base is { } @base && RdfXmlTerms.Rebase(@base, ref frame.Base) is { } baseFault)
        {
            _xml.MoveToAttribute("base", RdfXmlNames.XmlNamespace);
            return Report(baseFault);
        }

        if (_attributes.Language is { } language && _terms.Language(language, out frame.Language) is { } languageFault)
        {
            _xml.MoveToAttribute("lang", RdfXmlNames.XmlNamespace);
            return Report(languageFault);
        }

        return true;
    }

    /// <summary>Makes terms of the names of property attributes, and of the IRI that rdf:type has for its value.</summary>
    private bool ReadPropertyAttributes(BaseIri? @base)
    {
        _propertyAttributes.Clear();
        foreach (var index in _attributes.Properties)
        {
            _xml.MoveToAttribute(index);
            var isType = _xml.LocalName is "type" && _xml.NamespaceURI is RdfXmlNames.RdfNamespace or "";
            StackedTerm type = default;
            var fault = _terms.Name(isType ? RdfXmlNames.RdfNamespace : _xml.NamespaceURI, _xml.LocalName, out var predicate);
            if (isType) fault ??= _terms.Resolve(_xml.Value, @base, out type);
            if (fault is not null) return Report(fault);
            _propertyAttributes.Add((index, predicate, type));
        }

        _xml.MoveToElement();
        return true;
    }

    private void WritePropertyAttributes(StackedTerm subject, byte[] language)
    {
        foreach (var (index, predicate, type) in _propertyAttributes)
        {
            if (!type.IsNone)
            {
                _output.Triple(subject, _stack.View(predicate), _stack.View(type));
                continue;
            }

            _xml.MoveToAttribute(index);
            var start = _stack.Length;
            _stack.Append(_xml.Value);
            var text = _stack.From(start);
            var value = language.Length == 0 ? TermView.Literal(text) : TermView.TaggedLiteral(text, language);
            _output.Triple(subject, _stack.View(predicate), value);
            _stack.Release(start);
        }

        _xml.MoveToElement();
    }

    /// <summary>Reports a fault at an attribute of the syntax. Always false, so that it can be returned.</summary>
    private bool ReportAt(string attribute, string fault)
    {
        if (!_xml.MoveToAttribute(attribute, RdfXmlNames.RdfNamespace)) _xml.MoveToAttribute(attribute);
        return Report(fault);
    }
}
