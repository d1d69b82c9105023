package io.openaisdk.api.containers;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the containers that tools run in. */
@ApiService("/containers")
public interface ContainerService {

    /**
     * Lists the containers.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<Container> list(ContainerListParams params);

    /**
     * Lists the containers.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Container> list(Consumer<ContainerListParamsBuilder> params) {
        return list(ModelRuntime.build(ContainerListParams.builder(), params));
    }

    /**
     * Lists the containers.
     *
     * @return the first page
     */
    default Page<Container> list() {
        return list(ContainerListParams.builder().build());
    }

    /**
     * Creates a container.
     *
     * @param params what to send
     * @return the new container
     */
    @Post
    Container create(ContainerCreateParams params);

    /**
     * Creates a container.
     *
     * @param params sets what to send
     * @return the new container
     */
    default Container create(Consumer<ContainerCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ContainerCreateParams.builder(), params));
    }

    /**
     * Fetches one container.
     *
     * @param containerId the identifier of the existing container
     * @return the container
     */
    @Get("/{containerId}")
    Container retrieve(String containerId);

    /**
     * Deletes a container.
     *
     * @param containerId the identifier of the container to be deleted
     */
    @Delete("/{containerId}")
    @Accept("*/*")
    void delete(String containerId);

    /**
     * Gives the operations on the files of containers.
     *
     * @return the service
     */
    FileService files();
}
