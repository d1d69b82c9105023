package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.TypeName;

/** The annotations that the hand-written interfaces carry. */
public final class Marks {

    public static final TypeName MODEL = ApiNames.annotation("ApiModel");
    public static final TypeName UNION = ApiNames.annotation("ApiUnion");
    public static final TypeName SERVICE = ApiNames.annotation("ApiService");
    static final TypeName REQUIRED = ApiNames.annotation("Required");
    static final TypeName NULL_ALLOWED = ApiNames.annotation("NullAllowed");
    static final TypeName CONSTANT = ApiNames.annotation("Constant");
    static final TypeName PRESET = ApiNames.annotation("Preset");
    static final TypeName WIRE_NAME = ApiNames.annotation("WireName");
    static final TypeName QUERY = ApiNames.annotation("Query");
    static final TypeName HEADER = ApiNames.annotation("Header");
    static final TypeName PART = ApiNames.annotation("Part");
    static final TypeName SETTER = ApiNames.annotation("Setter");
    static final TypeName GET = ApiNames.annotation("Get");
    static final TypeName POST = ApiNames.annotation("Post");
    static final TypeName DELETE = ApiNames.annotation("Delete");
    static final TypeName SERVER_SENT_EVENTS = ApiNames.annotation("ServerSentEvents");
    static final TypeName PAGED = ApiNames.annotation("Paged");
    static final TypeName MULTIPART = ApiNames.annotation("Multipart");
    static final TypeName ACCEPT = ApiNames.annotation("Accept");
    static final TypeName BETA_HEADER = ApiNames.annotation("BetaHeader");
    static final TypeName ADMIN_KEY = ApiNames.annotation("AdminKey");

    private Marks() {}
}
