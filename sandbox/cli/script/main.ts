import { runProgram } from '../program'
import { scriptCommand } from './command'

runProgram(scriptCommand)
