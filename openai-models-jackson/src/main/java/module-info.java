/** Models of the API in the JSON of an application that is mapped by Jackson 2. */
module io.openaisdk.models.jackson {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.openaisdk.api;
    requires com.fasterxml.jackson.core;

    exports io.openaisdk.models.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.openaisdk.models.jackson.OpenAIModelsModule;
}
