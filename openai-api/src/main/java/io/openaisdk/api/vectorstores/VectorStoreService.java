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

/** Manages vector stores and searches them. */
@BetaHeader("assistants=v2")
@ApiService("/vector_stores")
public interface VectorStoreService {

    /**
     * Lists the vector stores.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<VectorStore> list(VectorStoreListParams params);

    /**
     * Lists the vector stores.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<VectorStore> list(Consumer<VectorStoreListParamsBuilder> params) {
        return list(ModelRuntime.build(VectorStoreListParams.builder(), params));
    }

    /**
     * Lists the vector stores.
     *
     * @return the first page
     */
    default Page<VectorStore> list() {
        return list(VectorStoreListParams.builder().build());
    }

    /**
     * Creates a vector store.
     *
     * @param params what to send
     * @return the new vector store
     */
    @Post
    VectorStore create(VectorStoreCreateParams params);

    /**
     * Creates a vector store.
     *
     * @param params sets what to send
     * @return the new vector store
     */
    default VectorStore create(Consumer<VectorStoreCreateParamsBuilder> params) {
        return create(ModelRuntime.build(VectorStoreCreateParams.builder(), params));
    }

    /**
     * Creates a vector store.
     *
     * @return the new vector store
     */
    default VectorStore create() {
        return create(VectorStoreCreateParams.builder().build());
    }

    /**
     * Fetches one vector store.
     *
     * @param vectorStoreId the identifier of the vector store to be fetched
     * @return the vector store
     */
    @Get("/{vectorStoreId}")
    VectorStore retrieve(String vectorStoreId);

    /**
     * Changes a vector store.
     *
     * @param vectorStoreId the identifier of the vector store to be changed
     * @param params what to send
     * @return the changed vector store
     */
    @Post("/{vectorStoreId}")
    VectorStore update(String vectorStoreId, VectorStoreUpdateParams params);

    /**
     * Changes a vector store.
     *
     * @param vectorStoreId the identifier of the vector store to be changed
     * @param params sets what to send
     * @return the changed vector store
     */
    default VectorStore update(String vectorStoreId, Consumer<VectorStoreUpdateParamsBuilder> params) {
        return update(vectorStoreId, ModelRuntime.build(VectorStoreUpdateParams.builder(), params));
    }

    /**
     * Changes a vector store.
     *
     * @param vectorStoreId the identifier of the vector store to be changed
     * @return the changed vector store
     */
    default VectorStore update(String vectorStoreId) {
        return update(vectorStoreId, VectorStoreUpdateParams.builder().build());
    }

    /**
     * Deletes a vector store.
     *
     * @param vectorStoreId the identifier of the vector store to be deleted
     * @return the confirmation
     */
    @Delete("/{vectorStoreId}")
    VectorStoreDeleted delete(String vectorStoreId);

    /**
     * Searches a vector store for chunks that match a query and a filter on file attributes.
     *
     * @param vectorStoreId the identifier of the vector store to be searched
     * @param params what to send
     * @return the list
     */
    @Post("/{vectorStoreId}/search")
    @Paged(PageKind.SINGLE)
    Page<VectorStoreSearchResponse> search(String vectorStoreId, VectorStoreSearchParams params);

    /**
     * Searches a vector store for chunks that match a query and a filter on file attributes.
     *
     * @param vectorStoreId the identifier of the vector store to be searched
     * @param params sets what to send
     * @return the list
     */
    default Page<VectorStoreSearchResponse> search(
            String vectorStoreId, Consumer<VectorStoreSearchParamsBuilder> params) {
        return search(vectorStoreId, ModelRuntime.build(VectorStoreSearchParams.builder(), params));
    }

    /**
     * Gives the operations on the files of vector stores.
     *
     * @return the service
     */
    FileService files();

    /**
     * Gives the operations on batches of files.
     *
     * @return the service
     */
    FileBatchService fileBatches();
}
