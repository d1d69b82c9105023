package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Text content of an earlier model output. */
@ApiModel
public interface BetaOutputTextContentParam extends Model {

    /**
     * Discriminator of this content, always {@code output_text}.
     *
     * @return the value
     */
    @Constant("output_text")
    String type();

    /**
     * The text itself. At most 10,485,760 characters.
     *
     * @return the value
     */
    String text();

    /**
     * Citations that belong to the text.
     *
     * @return the items; empty when absent
     */
    List<BetaOutputTextContentParamAnnotation> annotations();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaOutputTextContentParamBuilder builder() {
        return ModelRuntime.builder(BetaOutputTextContentParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaOutputTextContentParamBuilder toBuilder();
}
