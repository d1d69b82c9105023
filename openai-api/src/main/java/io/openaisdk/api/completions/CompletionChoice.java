package io.openaisdk.api.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** One of the alternative texts of a completion. */
@ApiModel
public interface CompletionChoice extends Model {

    /**
     * Cause that ended generation: {@code stop} at a natural end or stop sequence, {@code length} at the token limit,
     * or {@code content_filter}.
     *
     * @return the value
     */
    CompletionFinishReason finishReason();

    /**
     * Position of this element in its list, counted from zero.
     *
     * @return the value
     */
    long index();

    /**
     * Log probabilities of the tokens in the text.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<CompletionLogprobs> logprobs();

    /**
     * Text of this element. In a token count request, the settings of the text output.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionChoiceBuilder builder() {
        return ModelRuntime.builder(CompletionChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionChoiceBuilder toBuilder();
}
