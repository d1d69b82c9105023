package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the files of vector stores. */
@BetaHeader("assistants=v2")
@ApiService("/vector_stores/{vectorStoreId}/files")
public interface FileService {

    /**
     * Lists the files of a vector store.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<VectorStoreFile> list(String vectorStoreId, FileListParams params);

    /**
     * Lists the files of a vector store.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<VectorStoreFile> list(String vectorStoreId, Consumer<FileListParamsBuilder> params) {
        return list(vectorStoreId, ModelRuntime.build(FileListParams.builder(), params));
    }

    /**
     * Lists the files of a vector store.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @return the first page
     */
    default Page<VectorStoreFile> list(String vectorStoreId) {
        return list(vectorStoreId, FileListParams.builder().build());
    }

    /**
     * Attaches a file to a vector store. Limited to 300 requests a minute per store, together with file batches, which
     * suit multiple files better.
     *
     * @param vectorStoreId the identifier of the vector store that gets the file
     * @param params what to send
     * @return the new vector store file
     */
    @Post
    VectorStoreFile create(String vectorStoreId, FileCreateParams params);

    /**
     * Attaches a file to a vector store. Limited to 300 requests a minute per store, together with file batches, which
     * suit multiple files better.
     *
     * @param vectorStoreId the identifier of the vector store that gets the file
     * @param params sets what to send
     * @return the new vector store file
     */
    default VectorStoreFile create(String vectorStoreId, Consumer<FileCreateParamsBuilder> params) {
        return create(vectorStoreId, ModelRuntime.build(FileCreateParams.builder(), params));
    }

    /**
     * Fetches one file of a vector store.
     *
     * @param vectorStoreId the identifier of the vector store that holds the file
     * @param fileId the identifier of the file to be fetched
     * @return the vector store file
     */
    @Get("/{fileId}")
    VectorStoreFile retrieve(String vectorStoreId, String fileId);

    /**
     * Detaches a file from a vector store. The file itself remains; the file deletion endpoint removes it.
     *
     * @param vectorStoreId the identifier of the vector store that holds the file
     * @param fileId the identifier of the file to be detached
     * @return the confirmation
     */
    @Delete("/{fileId}")
    VectorStoreFileDeleted delete(String vectorStoreId, String fileId);

    /**
     * Changes the attributes of a file in a vector store.
     *
     * @param vectorStoreId the identifier of the vector store in which the file is
     * @param fileId the identifier of the file whose attributes are changed
     * @param params what to send
     * @return the changed vector store file
     */
    @Post("/{fileId}")
    VectorStoreFile update(String vectorStoreId, String fileId, FileUpdateParams params);

    /**
     * Changes the attributes of a file in a vector store.
     *
     * @param vectorStoreId the identifier of the vector store in which the file is
     * @param fileId the identifier of the file whose attributes are changed
     * @param params sets what to send
     * @return the changed vector store file
     */
    default VectorStoreFile update(String vectorStoreId, String fileId, Consumer<FileUpdateParamsBuilder> params) {
        return update(vectorStoreId, fileId, ModelRuntime.build(FileUpdateParams.builder(), params));
    }

    /**
     * Fetches the content that was parsed from a file of a vector store.
     *
     * @param vectorStoreId the identifier of the file's vector store
     * @param fileId the identifier of the file in the vector store
     * @return the list
     */
    @Get("/{fileId}/content")
    @Paged(PageKind.SINGLE)
    Page<FileContentResponse> content(String vectorStoreId, String fileId);
}
