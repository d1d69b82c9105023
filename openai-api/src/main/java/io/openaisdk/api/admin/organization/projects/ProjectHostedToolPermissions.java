package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The permissions of a project to use hosted tools. */
@ApiModel
public interface ProjectHostedToolPermissions extends Model {

    /**
     * Permission to use file search.
     *
     * @return the value
     */
    HostedToolPermission fileSearch();

    /**
     * Permission to use web search.
     *
     * @return the value
     */
    HostedToolPermission webSearch();

    /**
     * Permission to use image generation.
     *
     * @return the value
     */
    HostedToolPermission imageGeneration();

    /**
     * Permission to use MCP tools.
     *
     * @return the value
     */
    HostedToolPermission mcp();

    /**
     * Permission to use the code interpreter.
     *
     * @return the value
     */
    HostedToolPermission codeInterpreter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectHostedToolPermissionsBuilder builder() {
        return ModelRuntime.builder(ProjectHostedToolPermissions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectHostedToolPermissionsBuilder toBuilder();
}
