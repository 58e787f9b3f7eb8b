package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.KeyContract;

class KeyTest extends KeyContract {

    KeyTest() {
        super(new Jackson2());
    }
}
