package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A run data source that selects stored completions by filters. */
@ApiModel
public non-sealed interface EvalStoredCompletionsSource extends Model, EvalCompletionsSource {

    /**
     * Discriminator of this source, always {@code stored_completions}.
     *
     * @return the value
     */
    @Constant("stored_completions")
    String type();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Model that items must come from, such as {@code gpt-4o}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> model();

    /**
     * Lower bound for the creation time of items, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> createdAfter();

    /**
     * Upper bound for the creation time of items, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> createdBefore();

    /**
     * Upper limit for the number of items.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> limit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalStoredCompletionsSourceBuilder builder() {
        return ModelRuntime.builder(EvalStoredCompletionsSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalStoredCompletionsSourceBuilder toBuilder();
}
