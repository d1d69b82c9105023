package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Adds files to vector stores in batches. */
@BetaHeader("assistants=v2")
@ApiService("/vector_stores/{vectorStoreId}/file_batches")
public interface FileBatchService {

    /**
     * Attaches up to 2000 files to a vector store as a batch. Limited to 300 requests a minute per store, together with
     * single files.
     *
     * @param vectorStoreId the identifier of the vector store that gets the file batch
     * @param params what to send
     * @return the new vector store file batch
     */
    @Post
    VectorStoreFileBatch create(String vectorStoreId, FileBatchCreateParams params);

    /**
     * Attaches up to 2000 files to a vector store as a batch. Limited to 300 requests a minute per store, together with
     * single files.
     *
     * @param vectorStoreId the identifier of the vector store that gets the file batch
     * @param params sets what to send
     * @return the new vector store file batch
     */
    default VectorStoreFileBatch create(String vectorStoreId, Consumer<FileBatchCreateParamsBuilder> params) {
        return create(vectorStoreId, ModelRuntime.build(FileBatchCreateParams.builder(), params));
    }

    /**
     * Fetches one file batch of a vector store.
     *
     * @param vectorStoreId the identifier of the file batch's vector store
     * @param batchId the identifier of the file batch to be fetched
     * @return the vector store file batch
     */
    @Get("/{batchId}")
    VectorStoreFileBatch retrieve(String vectorStoreId, String batchId);

    /**
     * Cancels a file batch of a vector store; processing of its files ends as soon as possible.
     *
     * @param vectorStoreId the identifier of the file batch's vector store
     * @param batchId the identifier of the file batch to be cancelled
     * @return the canceled vector store file batch
     */
    @Post("/{batchId}/cancel")
    VectorStoreFileBatch cancel(String vectorStoreId, String batchId);

    /**
     * Lists the files of a vector store's file batch.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @param batchId the identifier of the file batch whose files are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get("/{batchId}/files")
    @Paged(PageKind.CURSOR)
    Page<VectorStoreFile> listFiles(String vectorStoreId, String batchId, FileBatchListFilesParams params);

    /**
     * Lists the files of a vector store's file batch.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @param batchId the identifier of the file batch whose files are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<VectorStoreFile> listFiles(
            String vectorStoreId, String batchId, Consumer<FileBatchListFilesParamsBuilder> params) {
        return listFiles(vectorStoreId, batchId, ModelRuntime.build(FileBatchListFilesParams.builder(), params));
    }

    /**
     * Lists the files of a vector store's file batch.
     *
     * @param vectorStoreId the identifier of the vector store that holds the files
     * @param batchId the identifier of the file batch whose files are listed
     * @return the first page
     */
    default Page<VectorStoreFile> listFiles(String vectorStoreId, String batchId) {
        return listFiles(
                vectorStoreId, batchId, FileBatchListFilesParams.builder().build());
    }
}
