package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Text that the model produced. */
@ApiModel
public non-sealed interface EvalItemContentOutputText extends Model, EvalItemContentItem {

    /**
     * Discriminator of this part, always {@code output_text}.
     *
     * @return the value
     */
    @Constant("output_text")
    String type();

    /**
     * Text that the model wrote.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalItemContentOutputTextBuilder builder() {
        return ModelRuntime.builder(EvalItemContentOutputText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalItemContentOutputTextBuilder toBuilder();
}
