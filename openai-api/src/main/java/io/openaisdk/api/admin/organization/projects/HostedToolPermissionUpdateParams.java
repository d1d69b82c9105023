package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes to the hosted tool permissions of a project. */
@ApiModel
public interface HostedToolPermissionUpdateParams extends Params {

    /**
     * New permission for file search.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<HostedToolPermission> fileSearch();

    /**
     * New permission for web search.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<HostedToolPermission> webSearch();

    /**
     * New permission for image generation.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<HostedToolPermission> imageGeneration();

    /**
     * New permission for MCP tools.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<HostedToolPermission> mcp();

    /**
     * New permission for the code interpreter.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<HostedToolPermission> codeInterpreter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static HostedToolPermissionUpdateParamsBuilder builder() {
        return ModelRuntime.builder(HostedToolPermissionUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    HostedToolPermissionUpdateParamsBuilder toBuilder();
}
