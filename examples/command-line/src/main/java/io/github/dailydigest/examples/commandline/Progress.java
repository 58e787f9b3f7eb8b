package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar that counts files. It is shown only on a terminal, and only if there are several files. */
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
                .setConsumer(new ConsoleBar(console))
                .clearDisplayOnFinish()
                .build();
    }

    /** Draws the bar on the console, which erases it before it writes other lines. */
    private record ConsoleBar(Console console) implements ProgressBarConsumer {

        /** The width of a narrow terminal. A bar that is wrapped cannot be erased. */
        private static final int MAX_COLUMNS = 79;

        @Override
        public int getMaxRenderedLength() {
            return MAX_COLUMNS;
        }

        @Override
        public void accept(String bar) {
            try {
                console.drawBar(bar);
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
