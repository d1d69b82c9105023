package io.openaisdk.api.containers;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the files of containers. */
@ApiService("/containers/{containerId}/files")
public interface FileService {

    /**
     * Adds a file to a container, either by multipart upload of its content or by the ID of an existing file in JSON.
     *
     * @param containerId the identifier of the existing container
     * @param params what to send
     * @return the new container file
     */
    @Post
    @Multipart(onlyWithFile = true)
    ContainerFile create(String containerId, FileCreateParams params);

    /**
     * Adds a file to a container, either by multipart upload of its content or by the ID of an existing file in JSON.
     *
     * @param containerId the identifier of the existing container
     * @param params sets what to send
     * @return the new container file
     */
    default ContainerFile create(String containerId, Consumer<FileCreateParamsBuilder> params) {
        return create(containerId, ModelRuntime.build(FileCreateParams.builder(), params));
    }

    /**
     * Lists the files of a container.
     *
     * @param containerId the identifier of the existing container
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<ContainerFile> list(String containerId, FileListParams params);

    /**
     * Lists the files of a container.
     *
     * @param containerId the identifier of the existing container
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ContainerFile> list(String containerId, Consumer<FileListParamsBuilder> params) {
        return list(containerId, ModelRuntime.build(FileListParams.builder(), params));
    }

    /**
     * Lists the files of a container.
     *
     * @param containerId the identifier of the existing container
     * @return the first page
     */
    default Page<ContainerFile> list(String containerId) {
        return list(containerId, FileListParams.builder().build());
    }

    /**
     * Fetches the metadata of a container's file.
     *
     * @param containerId the identifier of the existing container
     * @param fileId the identifier of the file
     * @return the container file
     */
    @Get("/{fileId}")
    ContainerFile retrieve(String containerId, String fileId);

    /**
     * Deletes a file from a container.
     *
     * @param containerId the identifier of the existing container
     * @param fileId the identifier of the file
     */
    @Delete("/{fileId}")
    @Accept("*/*")
    void delete(String containerId, String fileId);

    /**
     * Gives the operations on the content of files.
     *
     * @return the service
     */
    ContentService content();
}
