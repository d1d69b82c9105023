package io.openaisdk.api.finetuning;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Shares checkpoints with projects. */
@ApiService("/fine_tuning/checkpoints/{fineTunedModelCheckpoint}/permissions")
public interface PermissionService {

    /**
     * Lists the permissions of a fine-tuned model checkpoint. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint whose permissions are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<FineTuningCheckpointPermission> list(String fineTunedModelCheckpoint, PermissionListParams params);

    /**
     * Lists the permissions of a fine-tuned model checkpoint. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint whose permissions are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<FineTuningCheckpointPermission> list(
            String fineTunedModelCheckpoint, Consumer<PermissionListParamsBuilder> params) {
        return list(fineTunedModelCheckpoint, ModelRuntime.build(PermissionListParams.builder(), params));
    }

    /**
     * Lists the permissions of a fine-tuned model checkpoint. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint whose permissions are listed
     * @return the first page
     */
    default Page<FineTuningCheckpointPermission> list(String fineTunedModelCheckpoint) {
        return list(fineTunedModelCheckpoint, PermissionListParams.builder().build());
    }

    /**
     * Shares a fine-tuned model with other projects of the organization. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint that the permission is for
     * @param params what to send
     * @return the list
     */
    @Post
    @Paged(PageKind.SINGLE)
    Page<FineTuningCheckpointPermission> create(String fineTunedModelCheckpoint, PermissionCreateParams params);

    /**
     * Shares a fine-tuned model with other projects of the organization. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint that the permission is for
     * @param params sets what to send
     * @return the list
     */
    default Page<FineTuningCheckpointPermission> create(
            String fineTunedModelCheckpoint, Consumer<PermissionCreateParamsBuilder> params) {
        return create(fineTunedModelCheckpoint, ModelRuntime.build(PermissionCreateParams.builder(), params));
    }

    /**
     * Withdraws one of the permissions that a fine-tuned checkpoint has. Needs an admin API key.
     *
     * @param fineTunedModelCheckpoint the identifier of the checkpoint that the permission was for
     * @param permissionId the identifier of the permission to be withdrawn
     * @return the confirmation
     */
    @Delete("/{permissionId}")
    PermissionDeleteResponse delete(String fineTunedModelCheckpoint, String permissionId);
}
