package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code fineTuning().checkpoints().permissions().list}. */
@ApiModel
public interface PermissionListParams extends Params {

    /**
     * Restricts the list to permissions of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> projectId();

    /**
     * Cursor: identifier of the previous page's last permission.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of permissions per page. Default: {@code 10}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the permissions are sorted, {@code ascending} or {@code descending}. Default:
     * {@code descending}.
     *
     * @return the value; empty when absent
     */
    Optional<PermissionListOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PermissionListParamsBuilder builder() {
        return ModelRuntime.builder(PermissionListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PermissionListParamsBuilder toBuilder();
}
