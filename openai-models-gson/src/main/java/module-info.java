/** Models of the API in the JSON of an application that is mapped by Gson. */
module io.openaisdk.models.gson {
    requires static org.jspecify;
    requires transitive com.google.gson;
    requires transitive io.openaisdk.api;

    exports io.openaisdk.models.gson;
}
