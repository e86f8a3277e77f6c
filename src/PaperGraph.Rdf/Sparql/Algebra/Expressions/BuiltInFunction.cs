namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>The functions of SPARQL 1.1 that have a keyword (section 17.4). URI is the same as IRI, ISURI as ISIRI.</summary>
public enum BuiltInFunction
{
    /// <summary>BOUND.</summary>
    Bound,

    /// <summary>IF.</summary>
    If,

    /// <summary>COALESCE.</summary>
    Coalesce,

    /// <summary>sameTerm.</summary>
    SameTerm,

    /// <summary>isIRI.</summary>
    IsIri,

    /// <summary>isBLANK.</summary>
    IsBlank,

    /// <summary>isLITERAL.</summary>
    IsLiteral,

    /// <summary>isNUMERIC.</summary>
    IsNumeric,

    /// <summary>STR.</summary>
    Str,

    /// <summary>LANG.</summary>
    Lang,

    /// <summary>DATATYPE.</summary>
    Datatype,

    /// <summary>IRI.</summary>
    Iri,

    /// <summary>BNODE.</summary>
    BNode,

    /// <summary>STRDT.</summary>
    StrDt,

    /// <summary>STRLANG.</summary>
    StrLang,

    /// <summary>UUID.</summary>
    Uuid,

    /// <summary>STRUUID.</summary>
    StrUuid,

    /// <summary>STRLEN.</summary>
    StrLen,

    /// <summary>SUBSTR.</summary>
    SubStr,

    /// <summary>UCASE.</summary>
    UCase,

    /// <summary>LCASE.</summary>
    LCase,

    /// <summary>STRSTARTS.</summary>
    StrStarts,

    /// <summary>STRENDS.</summary>
    StrEnds,

    /// <summary>CONTAINS.</summary>
    Contains,

    /// <summary>STRBEFORE.</summary>
    StrBefore,

    /// <summary>STRAFTER.</summary>
    StrAfter,

    /// <summary>ENCODE_FOR_URI.</summary>
    EncodeForUri,

    /// <summary>CONCAT.</summary>
    Concat,

    /// <summary>LANGMATCHES.</summary>
    LangMatches,

    /// <summary>REGEX.</summary>
    Regex,

    /// <summary>REPLACE.</summary>
    Replace,

    /// <summary>ABS.</summary>
    Abs,

    /// <summary>ROUND.</summary>
    Round,

    /// <summary>CEIL.</summary>
    Ceil,

    /// <summary>FLOOR.</summary>
    Floor,

    /// <summary>RAND.</summary>
    Rand,

    /// <summary>NOW.</summary>
    Now,

    /// <summary>YEAR.</summary>
    Year,

    /// <summary>MONTH.</summary>
    Month,

    /// <summary>DAY.</summary>
    Day,

    /// <summary>HOURS.</summary>
    Hours,

    /// <summary>MINUTES.</summary>
    Minutes,

    /// <summary>SECONDS.</summary>
    Seconds,

    /// <summary>TIMEZONE.</summary>
    Timezone,

    /// <summary>TZ.</summary>
    Tz,

    /// <summary>MD5.</summary>
    Md5,

    /// <summary>SHA1.</summary>
    Sha1,

    /// <summary>SHA256.</summary>
    Sha256,

    /// <summary>SHA384.</summary>
    Sha384,

    /// <summary>SHA512.</summary>
    Sha512,
}
