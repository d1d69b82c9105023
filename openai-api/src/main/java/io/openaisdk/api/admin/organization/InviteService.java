package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Invites people to the organization. */
@AdminKey
@ApiService("/organization/invites")
public interface InviteService {

    /**
     * Lists the organization's invites.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<Invite> list(InviteListParams params);

    /**
     * Lists the organization's invites.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Invite> list(Consumer<InviteListParamsBuilder> params) {
        return list(ModelRuntime.build(InviteListParams.builder(), params));
    }

    /**
     * Lists the organization's invites.
     *
     * @return the first page
     */
    default Page<Invite> list() {
        return list(InviteListParams.builder().build());
    }

    /**
     * Invites a user to the organization, who has no access before accepting.
     *
     * @param params what to send
     * @return the new invite
     */
    @Post
    Invite create(InviteCreateParams params);

    /**
     * Invites a user to the organization, who has no access before accepting.
     *
     * @param params sets what to send
     * @return the new invite
     */
    default Invite create(Consumer<InviteCreateParamsBuilder> params) {
        return create(ModelRuntime.build(InviteCreateParams.builder(), params));
    }

    /**
     * Fetches one invite.
     *
     * @param inviteId the identifier of the invite to be fetched
     * @return the invite
     */
    @Get("/{inviteId}")
    Invite retrieve(String inviteId);

    /**
     * Deletes an invite that has not yet been accepted.
     *
     * @param inviteId the identifier of the invite to be deleted
     * @return the confirmation
     */
    @Delete("/{inviteId}")
    InviteDeleteResponse delete(String inviteId);
}
