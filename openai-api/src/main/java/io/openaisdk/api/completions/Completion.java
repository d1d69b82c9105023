package io.openaisdk.api.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.CompletionUsage;
import java.util.List;
import java.util.Optional;

/** The answer to a legacy completion request. Streamed chunks have the same form. */
@ApiModel
public interface Completion extends Model {

    /**
     * Discriminator of this object, always {@code text_completion}.
     *
     * @return the value
     */
    @Constant("text_completion")
    String object();

    /**
     * Identifier of this completion.
     *
     * @return the value
     */
    String id();

    /**
     * Completions that the model generated for the prompt.
     *
     * @return the items
     */
    @Required
    List<CompletionChoice> choices();

    /**
     * Creation time of the completion, in Unix seconds.
     *
     * @return the value
     */
    long created();

    /**
     * Name of the model that made the completion.
     *
     * @return the value
     */
    String model();

    /**
     * Fingerprint of the backend configuration. Seen along with {@code seed}, a changed value explains differing
     * results.
     *
     * @return the value; empty when absent
     */
    Optional<String> systemFingerprint();

    /**
     * Token counts of this request.
     *
     * @return the value; empty when absent
     */
    Optional<CompletionUsage> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionBuilder builder() {
        return ModelRuntime.builder(Completion.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionBuilder toBuilder();
}
