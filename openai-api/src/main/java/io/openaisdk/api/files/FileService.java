package io.openaisdk.api.files;

import io.openaisdk.api.BinaryContent;
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

/** Uploads and manages files. */
@ApiService("/files")
public interface FileService {

    /**
     * Uploads a file for use by other resources.
     *
     * @param params what to send
     * @return the stored file
     */
    @Post
    @Multipart
    FileObject create(FileCreateParams params);

    /**
     * Uploads a file for use by other resources.
     *
     * @param params sets what to send
     * @return the stored file
     */
    default FileObject create(Consumer<FileCreateParamsBuilder> params) {
        return create(ModelRuntime.build(FileCreateParams.builder(), params));
    }

    /**
     * Fetches what is known about a file.
     *
     * @param fileId the identifier of the file
     * @return the stored file
     */
    @Get("/{fileId}")
    FileObject retrieve(String fileId);

    /**
     * Lists the stored files.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<FileObject> list(FileListParams params);

    /**
     * Lists the stored files.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<FileObject> list(Consumer<FileListParamsBuilder> params) {
        return list(ModelRuntime.build(FileListParams.builder(), params));
    }

    /**
     * Lists the stored files.
     *
     * @return the first page
     */
    default Page<FileObject> list() {
        return list(FileListParams.builder().build());
    }

    /**
     * Deletes a file.
     *
     * @param fileId the identifier of the file
     * @return the confirmation
     */
    @Delete("/{fileId}")
    FileDeleted delete(String fileId);

    /**
     * Fetches the content of a file.
     *
     * @param fileId the identifier of the file
     * @return the bytes; to be read or closed
     */
    @Get("/{fileId}/content")
    @Accept("application/binary")
    BinaryContent content(String fileId);
}
