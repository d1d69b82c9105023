package io.openaisdk.spi;

import java.net.URI;
import java.util.Optional;

/**
 * What is known of a call before it is made.
 *
 * @param operation the operation, for example {@code responses.create}; for a path that no operation has, its method
 * @param method the HTTP method
 * @param path the path below the base URL, its parameters still as names in braces
 * @param streaming whether the answer is a stream of events
 * @param platform the name of the platform that is called, for example {@code openai}
 * @param baseUrl the address that paths are below; its host is the one that is called
 * @param model the model that is asked for; empty where the call names none
 * @param params what the call was made with, an object of {@code openai-api} or whatever else the caller gave; empty for nothing
 */
public record CallInfo(
        String operation,
        String method,
        String path,
        boolean streaming,
        String platform,
        URI baseUrl,
        Optional<String> model,
        Optional<Object> params) {

    private static final URI OPENAI = URI.create("https://api.openai.com/v1");

    /**
     * Describes a call of OpenAI's own platform without a model or parameters, as tests of plug-ins need it.
     *
     * @param operation the operation
     * @param method the HTTP method
     * @param path the path below the base URL
     * @param streaming whether the answer is a stream of events
     */
    public CallInfo(String operation, String method, String path, boolean streaming) {
        this(operation, method, path, streaming, "openai", OPENAI, Optional.empty(), Optional.empty());
    }

    /** Leaves the parameters out: they may be long, and are nobody's business. */
    @Override
    public String toString() {
        return operation + " (" + method + " " + path
                + model.map(name -> ", " + name).orElse("") + ")";
    }
}
