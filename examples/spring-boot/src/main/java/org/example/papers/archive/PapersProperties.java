package org.example.papers.archive;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the application.
 *
 * @param archive the folder whose digests are served; not a {@link Path}, since Spring would look for a relative one
 *     among the resources of the application, and rejects {@code ..} there
 */
@ConfigurationProperties("papers")
public record PapersProperties(String archive) {

    Path folder() {
        return Path.of(archive);
    }
}
