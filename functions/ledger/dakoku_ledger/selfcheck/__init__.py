"""働き方セルフチェック: how a day was spent, and when people are asked."""
