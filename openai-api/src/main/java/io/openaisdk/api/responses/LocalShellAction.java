package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Action that runs one shell command. */
@ApiModel
public interface LocalShellAction extends Model {

    /**
     * Discriminator of this variant, always {@code exec}.
     *
     * @return the value
     */
    @Constant("exec")
    String type();

    /**
     * Command line to execute, program and arguments as separate strings.
     *
     * @return the items
     */
    @Required
    List<String> command();

    /**
     * Time limit for the command, in milliseconds. Absence means that no limit was asked for.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> timeoutMs();

    /**
     * Directory in which the command starts, if one was asked for.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> workingDirectory();

    /**
     * Environment variables for the process, by name.
     *
     * @return the entries
     */
    @Required
    Map<String, String> env();

    /**
     * Account under which the command runs, if one was asked for.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalShellActionBuilder builder() {
        return ModelRuntime.builder(LocalShellAction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalShellActionBuilder toBuilder();
}
