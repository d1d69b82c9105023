/** Models of the API in the JSON of an application that is mapped by Jackson 3. */
@SuppressWarnings("module") // The digit is the generation of the library, and part of its name.
module io.openaisdk.models.jackson3 {
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive io.openaisdk.api;
    requires tools.jackson.core;

    exports io.openaisdk.models.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.openaisdk.models.jackson3.OpenAIModelsModule;
}
