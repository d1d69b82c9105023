package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ToolChoiceAllowedMode;
import java.util.List;
import java.util.Map;

/** Restriction of the model to a given set of tools. */
@ApiModel
public non-sealed interface ToolChoiceAllowed extends Model, ToolChoice {

    /**
     * Discriminator of this tool choice, always {@code allowed_tools}.
     *
     * @return the value
     */
    @Constant("allowed_tools")
    String type();

    /**
     * Freedom that the model has within the subset. {@code auto} lets it call a tool or answer with a message;
     * {@code required} demands at least one call.
     *
     * @return the value
     */
    ToolChoiceAllowedMode mode();

    /**
     * Tools that may be called, each described by a map such as {@code {"type": "function", "name": "get_weather"}}.
     *
     * @return the items
     */
    @Required
    List<Map<String, JsonValue>> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceAllowedBuilder builder() {
        return ModelRuntime.builder(ToolChoiceAllowed.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceAllowedBuilder toBuilder();
}
