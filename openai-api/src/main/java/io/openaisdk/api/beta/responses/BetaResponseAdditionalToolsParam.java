package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.Tool;
import java.util.List;
import java.util.Optional;

/** Input item that hands the model further tools in mid-conversation. */
@ApiModel
public non-sealed interface BetaResponseAdditionalToolsParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this input item, always {@code additional_tools}.
     *
     * @return the value
     */
    @Constant("additional_tools")
    String type();

    /**
     * Role that supplies the extra tools. {@code developer} is the default and the sole value accepted.
     *
     * @return the value
     */
    @Constant("developer")
    String role();

    /**
     * Identifier of this additional tools item, if it has one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTagParam> agent();

    /**
     * Tools that become usable from this item on.
     *
     * @return the items
     */
    @Required
    List<Tool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseAdditionalToolsParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseAdditionalToolsParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseAdditionalToolsParamBuilder toBuilder();
}
