package io.entente.scheduler.config;

import java.util.List;
import java.util.Optional;

/**
 * What an operator wants to be loaded, when, and what to be told about.
 *
 * @param sources in the order in which they are read; their names are unique
 * @param schedule when to run, where no schedule is given on the command line
 * @param stores where the stores are; empty for the embedded ones of the data folder
 */
public record Configuration(
        List<SourceSettings> sources,
        FetchSettings fetch,
        Optional<ScheduleSettings> schedule,
        List<AlertSettings> alerts,
        List<StoreSettings> stores) {

    public Configuration {
        sources = List.copyOf(sources);
        alerts = List.copyOf(alerts);
        stores = List.copyOf(stores);
    }
}
