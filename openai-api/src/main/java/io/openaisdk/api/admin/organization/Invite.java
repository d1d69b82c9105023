package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** An invitation to join the organization. */
@ApiModel
public interface Invite extends Model {

    /**
     * Kind of this object, always {@code organization.invite}.
     *
     * @return the value
     */
    @Constant("organization.invite")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Email address of the invited person.
     *
     * @return the value
     */
    String email();

    /**
     * Role in the organization, {@code owner} or {@code reader}.
     *
     * @return the value
     */
    InviteRole role();

    /**
     * State of the invitation: {@code accepted}, {@code expired} or {@code pending}.
     *
     * @return the value
     */
    InviteStatus status();

    /**
     * Time at which the invitation was sent, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which the invitation lapses, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> expiresAt();

    /**
     * Time at which the invitation was accepted, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> acceptedAt();

    /**
     * Projects that the person becomes a member of by accepting.
     *
     * @return the items
     */
    @Required
    List<InviteProject> projects();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InviteBuilder builder() {
        return ModelRuntime.builder(Invite.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InviteBuilder toBuilder();
}
