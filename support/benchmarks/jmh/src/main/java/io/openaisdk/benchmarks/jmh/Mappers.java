package io.openaisdk.benchmarks.jmh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;

/** The mappers of the others. */
final class Mappers {

    /** The one that openai-java uses itself. */
    static final ObjectMapper OFFICIAL = ObjectMappers.jsonMapper();

    /** Plain data binding. */
    static final ObjectMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Mappers() {}
}
