package io.openaisdk.api.models;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;

/** Shows which models there are. */
@ApiService("/models")
public interface ModelService {

    /**
     * Fetches what is known about a model.
     *
     * @param model the identifier of the model
     * @return the model
     */
    @Get("/{model}")
    Model retrieve(String model);

    /**
     * Lists the models that can be used.
     *
     * @return all models
     */
    @Get
    @Paged(PageKind.SINGLE)
    Page<Model> list();

    /**
     * Deletes a fine-tuned model; its organization must own it.
     *
     * @param model the identifier of the model
     * @return the confirmation
     */
    @Delete("/{model}")
    ModelDeleted delete(String model);
}
