package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** What moderation does with one side of a response, input or output. */
@ApiModel
public interface ModerationPolicyRule extends Model {

    /**
     * Whether moderation only scores the content or also blocks it.
     *
     * @return the value
     */
    ModerationMode mode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationPolicyRuleBuilder builder() {
        return ModelRuntime.builder(ModerationPolicyRule.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationPolicyRuleBuilder toBuilder();
}
