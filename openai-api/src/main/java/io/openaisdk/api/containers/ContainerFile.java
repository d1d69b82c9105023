package io.openaisdk.api.containers;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A file in a container. */
@ApiModel
public interface ContainerFile extends Model {

    /**
     * Identifier of this file.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of this object, {@code container.file}.
     *
     * @return the value
     */
    String object();

    /**
     * Identifier of the container that holds the file.
     *
     * @return the value
     */
    String containerId();

    /**
     * Time of the file's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Length of the file, in bytes.
     *
     * @return the value
     */
    long bytes();

    /**
     * Where the file lies in the container.
     *
     * @return the value
     */
    String path();

    /**
     * Origin of the file, such as {@code user} or {@code assistant}.
     *
     * @return the value
     */
    String source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerFileBuilder builder() {
        return ModelRuntime.builder(ContainerFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerFileBuilder toBuilder();
}
