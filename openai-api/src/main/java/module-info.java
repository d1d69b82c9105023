/** Models, services and errors of the API. */
@SuppressWarnings("module") // openai-core is not there when this module is compiled alone
module io.openaisdk.api {
    requires static transitive org.jspecify;

    exports io.openaisdk.api;
    exports io.openaisdk.api.annotations;
    exports io.openaisdk.api.chat;
    exports io.openaisdk.api.chat.completions;
    exports io.openaisdk.api.completions;
    exports io.openaisdk.api.embeddings;
    exports io.openaisdk.api.errors;
    exports io.openaisdk.api.files;
    exports io.openaisdk.api.models;
    exports io.openaisdk.api.moderations;
    exports io.openaisdk.api.responses;
    exports io.openaisdk.api.shared;
    exports io.openaisdk.api.internal to
            io.openaisdk.core;

    uses io.openaisdk.api.internal.ModelRuntime;
}
