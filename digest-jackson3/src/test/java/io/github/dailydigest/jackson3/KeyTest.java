package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.KeyContract;

class KeyTest extends KeyContract {

    KeyTest() {
        super(new Jackson3());
    }
}
