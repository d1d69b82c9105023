package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A request to invite a person to the organization. */
@ApiModel
public interface InviteCreateParams extends Params {

    /**
     * Email address that the invitation goes to.
     *
     * @return the value
     */
    String email();

    /**
     * Role in the organization, {@code reader} or {@code owner}.
     *
     * @return the value
     */
    InviteRole role();

    /**
     * Projects that the person joins together with the organization. When absent, the default project; an empty list
     * means no project at all.
     *
     * @return the items; empty when absent
     */
    List<InviteProject> projects();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InviteCreateParamsBuilder builder() {
        return ModelRuntime.builder(InviteCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InviteCreateParamsBuilder toBuilder();
}
