package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How many of the files are done: a bar on a terminal where there are several, and nothing otherwise. */
final class Progress implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    Progress(Console console, int files) {
        bar = files > 1 && console.showsProgress() ? Optional.of(bar(console, files)) : Optional.empty();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private static ProgressBar bar(Console console, int files) {
        return ProgressBar.builder()
                .setTaskName("Reading")
                .setUnit(" files", 1)
                .setInitialMax(files)
                .setUpdateIntervalMillis(100)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Drawing(console))
                .clearDisplayOnFinish()
                .build();
    }

    /** Hands the bar to the console, which keeps it apart from the lines. */
    private record Drawing(Console console) implements ProgressBarConsumer {

        /** What fits on the narrowest terminal in use; a bar that wraps cannot be erased. */
        private static final int COLUMNS = 79;

        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public void accept(String bar) {
            try {
                console.bar(bar);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void clear() {
            close();
        }

        @Override
        public void close() {
            try {
                console.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
