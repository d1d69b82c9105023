package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Rough whereabouts of the user, for local search results. */
@ApiModel
public interface ChatCompletionWebSearchLocation extends Model {

    /**
     * Country of the user, as an ISO 3166-1 code of two letters such as {@code US}.
     *
     * @return the value; empty when absent
     */
    Optional<String> country();

    /**
     * Region where the user is, as free text such as {@code California}.
     *
     * @return the value; empty when absent
     */
    Optional<String> region();

    /**
     * City where the user is, as free text such as {@code San Francisco}.
     *
     * @return the value; empty when absent
     */
    Optional<String> city();

    /**
     * Time zone of the user, by its IANA name such as {@code America/Los_Angeles}.
     *
     * @return the value; empty when absent
     */
    Optional<String> timezone();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionWebSearchLocationBuilder builder() {
        return ModelRuntime.builder(ChatCompletionWebSearchLocation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionWebSearchLocationBuilder toBuilder();
}
