using System.Text.Json;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Cx2;

// The aspect visualProperties: how Cytoscape draws what the columns hold.
internal static class Cx2Style
{
    public static void Write(Utf8JsonWriter json, bool isDirected)
    {
        json.WriteStartObject();
        json.WriteStartArray("visualProperties");
        json.WriteStartObject();
        WriteDefaults(json, isDirected);
        WriteNodeMapping(json);
        WriteEdgeMapping(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDefaults(Utf8JsonWriter json, bool isDirected)
    {
        json.WriteStartObject("default");
        json.WriteStartObject("network");
        json.WriteString("NETWORK_BACKGROUND_COLOR", "#FFFFFF");
        json.WriteEndObject();
        json.WriteStartObject("node");
        json.WriteString("NODE_BORDER_COLOR", "#FFFFFF");
        json.WriteNumber("NODE_BORDER_WIDTH", 1);
        json.WriteString("NODE_LABEL_COLOR", "#1A1A1A");
        json.WriteNumber("NODE_LABEL_FONT_SIZE", 10);
        json.WriteString("NODE_SHAPE", "ellipse");
        json.WriteEndObject();
        json.WriteStartObject("edge");
        json.WriteString("EDGE_LINE_COLOR", "#BBBBBB");
        json.WriteNumber("EDGE_OPACITY", 0.6);
        json.WriteString("EDGE_TARGET_ARROW_SHAPE", isDirected ? "triangle" : "none");
        json.WriteString("EDGE_TARGET_ARROW_COLOR", "#BBBBBB");
        json.WriteNumber("EDGE_WIDTH", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNodeMapping(Utf8JsonWriter json)
    {
        json.WriteStartObject("nodeMapping");
        WritePassthrough(json, "NODE_LABEL", "name", "string");
        WritePassthrough(json, "NODE_BACKGROUND_COLOR", "color", "string");
        WritePassthrough(json, "NODE_WIDTH", "size", "double");
        WritePassthrough(json, "NODE_HEIGHT", "size", "double");
        json.WriteStartObject("NODE_SHAPE");
        json.WriteString("type", "DISCRETE");
        json.WriteStartObject("definition");
        json.WriteString("attribute", "entity_type");
        json.WriteString("type", "string");
        json.WriteStartArray("map");
        foreach (var (type, shape) in ((string, string)[])[(EntityTypes.Paper, "rectangle"), (EntityTypes.Repository, "diamond")])
        {
            json.WriteStartObject();
            json.WriteString("v", type);
            json.WriteString("vp", shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEdgeMapping(Utf8JsonWriter json)
    {
        // From 1 to 8 points over weights from 0 to 10, and no wider.
        json.WriteStartObject("edgeMapping");
        json.WriteStartObject("EDGE_WIDTH");
        json.WriteString("type", "CONTINUOUS");
        json.WriteStartObject("definition");
        json.WriteString("attribute", "weight");
        json.WriteString("type", "double");
        json.WriteStartArray("map");
        WriteRange(json, min: null, max: 0, minValue: null, maxValue: 1);
        WriteRange(json, min: 0, max: 10, minValue: 1, maxValue: 8);
        WriteRange(json, min: 10, max: null, minValue: 8, maxValue: null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, int? min, int? max, int? minValue, int? maxValue)
    {
        json.WriteStartObject();
        if (min is { } low) json.WriteNumber("min", low);
        if (max is { } high) json.WriteNumber("max", high);
        if (minValue is { } narrow) json.WriteNumber("minVPValue", narrow);
        if (maxValue is { } wide) json.WriteNumber("maxVPValue", wide);
        json.WriteBoolean("includeMin", min is not null);
        json.WriteBoolean("includeMax", min is not null && max is not null);
        json.WriteEndObject();
    }

    private static void WritePassthrough(Utf8JsonWriter json, string property, string attribute, string type)
    {
        json.WriteStartObject(property);
        json.WriteString("type", "PASSTHROUGH");
        json.WriteStartObject("definition");
        json.WriteString("attribute", attribute);
        json.WriteString("type", type);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
