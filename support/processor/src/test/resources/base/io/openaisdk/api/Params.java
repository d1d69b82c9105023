package io.openaisdk.api;

import java.util.List;
import java.util.Map;

/** Stands in for the type of the same name. */
public interface Params extends Model {
    /** Gives headers. */
    Map<String, List<String>> additionalHeaders();

    /** Gives query parameters. */
    Map<String, List<String>> additionalQueryParams();
}
